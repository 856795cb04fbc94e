/** The language that the texts of this folder are written in, which their plurals and lists follow. */
export const language = "en";
