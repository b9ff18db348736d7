/** Words of the controls. */
export const controlWords = {} as const;
