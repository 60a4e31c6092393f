/** The room of a letter of the drawing, in units of it: about what a browser takes on average, and a little more. */
const LETTER = 5.8;
/** How far letters reach above the line that they stand on, and below. */
const ABOVE = 10;
const BELOW = 3;
/** How far apart the points are at which a line is looked at. */
const APART = 0.5;

/** Lists the lines of a drawing of pairs that touch a name which is not at one of their ends: `name: from to`. */
export function linesThroughNames(svg: Element): readonly string[] {
  const names = [...svg.querySelectorAll('.names text')].map((name) => ({
    words: name.textContent,
    x: Number(name.getAttribute('x')),
    y: Number(name.getAttribute('y')),
  }));
  const found: string[] = [];
  for (const path of svg.querySelectorAll('.pairs path')) {
    const half = Number(path.getAttribute('stroke-width')) / 2;
    for (const [line, ...ends] of (path.getAttribute('d') ?? '').matchAll(/M(\S+) (\S+?)L(\S+) ([^M]+)/g)) {
      const [fromX = 0, fromY = 0, toX = 0, toY = 0] = ends.map(Number);
      // A name of two lines stands with its middle at the end, each of its lines half a line off.
      const isEnd = (x: number, y: number): boolean =>
        [fromX, toX].some((endX, i) => endX === x && Math.abs(y - 4 - ([fromY, toY][i] ?? 0)) < 7);
      const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / APART);
      const points = Array.from({ length: steps + 1 }, (_, step) => ({
        x: fromX + ((toX - fromX) * step) / steps,
        y: fromY + ((toY - fromY) * step) / steps,
      }));
      for (const { words, x, y } of names) {
        const wide = (words.length * LETTER) / 2 + half;
        const touches = points.some(
          (point) => Math.abs(point.x - x) < wide && point.y > y - ABOVE - half && point.y < y + BELOW + half,
        );
        if (touches && !isEnd(x, y)) found.push(`${words}: ${line}`);
      }
    }
  }
  return found;
}
