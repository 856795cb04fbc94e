import { locale } from "./locale";

/** How the reader writes numbers, made once for the same options. */
export const numberFormat = once(
  (language, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

/** How the reader writes days of the calendar, whatever the hour is where they are. */
export const dateFormat = once(
  (language, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options }),
);

/** Making a format costs a hundred times what writing with it does, and a list writes hundreds of numbers. */
function once<Options, Format>(
  make: (language: string | undefined, options: Options) => Format,
): (options: Options) => Format {
  const made = new Map<string, Format>();
  return (options) => {
    const language = locale();
    const key = JSON.stringify([language, options]);
    let format = made.get(key);
    if (format === undefined) {
      format = make(language, options);
      made.set(key, format);
    }
    return format;
  };
}
