/** A copy of plain data without the properties that are `undefined`: absent is absent, however it came about. */
export function present<T>(value: T): T {
  if (Array.isArray(value)) return value.map(present) as T;
  if (typeof value !== 'object' || value === null) return value;
  const properties = Object.entries(value).filter(([, property]) => property !== undefined);
  return Object.fromEntries(properties.map(([key, property]) => [key, present(property)])) as T;
}
