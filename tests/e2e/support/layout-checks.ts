/** Checks for `inLanguages`: functions of the page that give what is wrong. */

/** Words that do not fit in what can be pressed. */
export const CLIPPED = `() => [...document.querySelectorAll('button, label, select, h1, h2, legend')]
  .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
  .map((element) => 'clipped: ' + element.outerHTML.slice(0, 120))`;

/** The way that keeps the picture here, before anybody has scrolled. */
export const OUT_OF_SIGHT = `() => {
  scrollTo(0, 0);
  const ways = [...document.querySelectorAll('.refuse, .no')].filter((way) => way.offsetParent);
  const isInSight = (way) => {
    const { left, right, top, bottom } = way.getBoundingClientRect();
    const isWhole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return isWhole && way.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  };
  return ways.length > 0 && ways.every(isInSight) ? [] : ['the safe way is out of sight'];
}`;

/** From right to left: whatever does not stand where a mirror shows it, and boxes that left their faces. */
export const MIRRORED = `async () => {
  const root = document.documentElement;
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const things = [...document.querySelectorAll('button, label, select, h1, h2, .preview, .facts, li')]
    .filter((one) => one.offsetParent);
  const rects = () => things.map((one) => one.getBoundingClientRect());
  const faces = () => [...document.querySelectorAll('.face')].map((face) => {
    const [own, around] = [face, face.parentElement].map((one) => one.getBoundingClientRect());
    return [own.x - around.x, own.y - around.y].map(Math.round).join();
  });
  const before = rects();
  const facesBefore = faces().join(' ');
  root.dir = 'rtl';
  await drawn();
  const problems = rects().flatMap((now, index) => {
    const was = before[index];
    const expected = root.clientWidth - was.right;
    const isThere = Math.abs(now.left - expected) < 1.5 && Math.abs(now.width - was.width) < 1.5;
    return isThere ? [] : ['not mirrored: ' + things[index].outerHTML.slice(0, 100)];
  });
  if (faces().join(' ') !== facesBefore) problems.push('a box has left its face');
  if (root.scrollWidth > root.clientWidth) problems.push('wide: ' + root.scrollWidth);
  root.dir = 'ltr';
  return problems;
}`;
