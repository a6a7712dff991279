export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]
/** Each language named in itself, as language switches do. */
export const languageNames: Record<Language, string> = { 'zh-CN': '中文', en: 'English' }

/**
 * The shape of a Chinese bundle with any text in it: what the English one must fill completely. Chinese has one form for any
 * number (`_other`), English wants another for one.
 */
export type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> } & {
  [K in keyof T as K extends `${infer Stem}_other` ? `${Stem}_one` : never]: string
}
