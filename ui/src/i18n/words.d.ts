declare module 'virtual:words' {
  /** A language's catalogue as Fluent writes it; which languages there are, languages.ts says. */
  export const words: Record<'en' | 'de' | 'es' | 'ja' | 'ar', () => Promise<string>>;
}
