/** T, where nothing may be inferred from it: `NoInfer` for TypeScript before 5.4. */
export type Fixed<T extends string> = [T][T extends unknown ? 0 : never];
