/** A line of a name in a drawing of pairs: where it stands, and the room that it takes. */
export interface DrawnName {
  readonly words: string;
  /** The middle. */
  readonly x: number;
  /** What the letters stand on. */
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines of one width. */
export interface DrawnPath {
  readonly width: number;
  readonly d: string;
}

/** How far apart the points are at which a line is looked at. */
const APART = 0.5;

/** Lists the lines of a drawing of pairs that touch a name which is not at one of their ends: `name: from to`. */
export function linesThroughNames(paths: readonly DrawnPath[], names: readonly DrawnName[]): readonly string[] {
  return paths.flatMap(({ width, d }) => {
    const half = width / 2;
    return [...d.matchAll(/M(\S+) (\S+?)L(\S+) ([^M]+)/g)].flatMap(([line, ...ends]) => {
      const [fromX = 0, fromY = 0, toX = 0, toY = 0] = ends.map(Number);
      const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / APART);
      const points = Array.from({ length: steps + 1 }, (_, step) => ({
        x: fromX + ((toX - fromX) * step) / steps,
        y: fromY + ((toY - fromY) * step) / steps,
      }));
      // A name of two lines stands with its middle at the end, each of its lines half a line off.
      const isEnd = ({ x, y }: DrawnName): boolean =>
        (fromX === x && Math.abs(y - 4 - fromY) < 7) || (toX === x && Math.abs(y - 4 - toY) < 7);
      const touches = ({ left, right, top, bottom }: DrawnName): boolean =>
        points.some(({ x, y }) => x > left - half && x < right + half && y > top - half && y < bottom + half);
      return names.filter((name) => touches(name) && !isEnd(name)).map(({ words }) => `${words}: ${line}`);
    });
  });
}
