import type { Language } from '../diagnostics/diagnostic.ts';

/**
 * Language to talk in: an explicit wish first, then `HUIKAN_LANG`, then the locale variables in POSIX order, then the
 * system's own locale (Windows sets no variables). Anything that isn't Chinese is English.
 */
export function chooseLanguage(
  wish: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  systemLocale: string,
): Language {
  const named = [
    wish,
    environment['HUIKAN_LANG'],
    environment['LC_ALL'],
    environment['LC_MESSAGES'],
    environment['LANG'],
  ]
    .map((value) => value?.trim())
    .find((value) => value !== undefined && value !== '' && !/^(C|POSIX)(\.|$)/i.test(value));
  return /^zh/i.test(named ?? systemLocale) ? 'zh' : 'en';
}
