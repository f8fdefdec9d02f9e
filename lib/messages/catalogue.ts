/** One area of the product in both languages, side by side, so that a missing or stray key does not compile. */
export function catalogue<const Keys extends string>(
  zh: Readonly<Record<Keys, string>>,
  en: Readonly<Record<NoInfer<Keys>, string>>,
) {
  return { 'zh-CN': zh, en } as const;
}
