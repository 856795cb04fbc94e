let known: { readonly language: string; readonly locale: string | undefined } | undefined;

/**
 * How the reader writes numbers and dates: the language that Excel or the browser is set to. Some systems name one
 * that Intl does not take ("en-US@posix"); then it is Intl's own default, which undefined stands for.
 */
export function locale(): string | undefined {
  const { language } = navigator;
  if (known?.language !== language) known = { language, locale: isLocale(language) ? language : undefined };
  return known.locale;
}

function isLocale(language: string): boolean {
  try {
    Intl.getCanonicalLocales(language);
    return true;
  } catch {
    return false;
  }
}
