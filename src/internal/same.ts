/** `true` when two types are identical, modifiers included; assignable to each other is not enough. */
export type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
