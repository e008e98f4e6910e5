/** French and Spanish: read by frames alone, and alike in how they deny and how they write names. */
export function isRomance<T extends { readonly language: string }>(
  text: T,
): text is T & { readonly language: 'fr' | 'es' } {
  return text.language === 'fr' || text.language === 'es';
}
