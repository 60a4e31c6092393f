/** The middle of a label, or an end of a line. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A label, which takes room of some width and height around its middle. */
export interface Label {
  /** The room from its left edge to its right. */
  readonly width: number;
  /** The room from its top to its bottom. */
  readonly height: number;
}

/** Tells whether two labels lie over each other. */
export function overlap(one: Label & Place, other: Label & Place): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}

/** Tells whether a line between two places runs through a label. */
export function runsThrough(from: Place, to: Place, { x, y, width, height }: Label & Place): boolean {
  const [alongX, alongY] = [to.x - from.x, to.y - from.y];
  const reachX = (Math.abs(alongX) + width) / 2;
  const reachY = (Math.abs(alongY) + height) / 2;
  // Two boxes that are apart, or a line that passes a box on one side, need no more look.
  if (Math.abs((from.x + to.x) / 2 - x) >= reachX || Math.abs((from.y + to.y) / 2 - y) >= reachY) return false;
  const beside = Math.abs(alongX * (y - from.y) - alongY * (x - from.x));
  return beside < (Math.abs(alongX) * height + Math.abs(alongY) * width) / 2;
}

/** Tells whether a line between two places crosses one between two others. */
export function cross(from: Place, to: Place, otherFrom: Place, otherTo: Place): boolean {
  return (
    side(from, to, otherFrom) !== side(from, to, otherTo) &&
    side(otherFrom, otherTo, from) !== side(otherFrom, otherTo, to)
  );
}

/** Tells on which side of a line a place lies. */
function side(from: Place, to: Place, place: Place): boolean {
  return (to.x - from.x) * (place.y - from.y) > (to.y - from.y) * (place.x - from.x);
}
