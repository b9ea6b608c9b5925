/** What a person is called in speech: “Léa, contenu” is Léa. */
export function shortName(name: string): string {
  return name.split(/[,(]/u)[0]?.trim() || name.trim();
}

/** The one person who is called what was typed; `null` when nobody is, or two are. */
export function personCalled<Person extends { readonly name: string }>(
  people: readonly Person[],
  typed: string,
): Person | null {
  const sameName = new Intl.Collator('fr', { sensitivity: 'base' });
  const called = people.filter(({ name }) => sameName.compare(shortName(name), typed.trim()) === 0);
  return called.length === 1 ? (called[0] ?? null) : null;
}
