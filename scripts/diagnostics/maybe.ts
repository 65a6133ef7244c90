/** The hint of a mistyped name: what was probably meant, or else what there is. */
export const maybe = {
  zh: (suggestion: string | null, otherwise: string): string =>
    suggestion === null ? otherwise : `是否应为“${suggestion}”？`,
  en: (suggestion: string | null, otherwise: string): string =>
    suggestion === null ? otherwise : `Did you mean “${suggestion}”?`,
};
