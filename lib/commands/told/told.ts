/** What a record holds, in a person's words: a line or some for each field of its form. */
export type Told<Form> = { readonly [Field in keyof Form]: string | readonly string[] };
