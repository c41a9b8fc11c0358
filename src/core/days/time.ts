/** A length of time: so many months, and so many days. */
export interface Unit {
  readonly months: number;
  readonly days: number;
}

/** A part of a stretch of time. */
export type Part = 'start' | 'middle' | 'late' | 'end';

/** A time that a text names, as data: the day that it comes to depends on the day from which it is counted. */
export type Time =
  /** Days of the calendar in ISO form: one, or two of `03/04/2026`, of which the first reads the day first. */
  | { readonly is: 'days'; readonly days: readonly string[] }
  /** So long after a day. */
  | ({ readonly is: 'after' } & Unit)
  /** A stretch within a year, or a part of it; without `year` in the nearest one. */
  | {
      readonly is: 'inYear';
      readonly start: { readonly month: number; readonly date: number } | { readonly week: number };
      readonly length: Unit;
      readonly part?: Part;
      readonly year?: number;
    }
  /** A part of the stretch that a day lies in, such as its month, or of the next one. */
  | { readonly is: 'around'; readonly length: Unit; readonly part: Part; readonly next: boolean }
  /** One that no calendar has, such as `Q5 2027`. */
  | { readonly is: 'none' };
