import type { en } from './en/en.js';

/** All texts of the interface: an area, then a name. English is the reference; Dutch has to have the same names. */
export type Dictionary = {
  readonly [Area in keyof typeof en]: { readonly [Name in keyof (typeof en)[Area]]: string };
};

/** `area.name` of every text, so that a template with a misspelt name does not compile. */
export type TextKey = { [Area in keyof Dictionary]: `${Area}.${keyof Dictionary[Area] & string}` }[keyof Dictionary];

/** A text that exists for one and for several: `….one` and `….other`. */
export type CountedKey = TextKey extends infer Key ? (Key extends `${infer Stem}.one` ? Stem : never) : never;
