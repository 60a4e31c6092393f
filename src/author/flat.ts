/** T with the parts of an intersection written as one object, each member of a union by itself. */
export type Flat<T> = { [K in keyof T]: T[K] };
