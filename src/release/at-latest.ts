/** What the work comes to, or `otherwise` where it has not ended after so many milliseconds. */
export async function atLatest<T>(milliseconds: number, work: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((settle) => (timer = setTimeout(settle, milliseconds, otherwise)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
