import { useEffect, useRef, useState } from 'react';
import type { DayCounts } from '../core/statistics';
import { useWords } from './use-words';

/** From the bottom up; together they are the questions shown. */
const parts = ['turnedBack', 'facesHidden', 'wentOn'] as const;

const colorChanges = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** A bar a week. Its colours come from the style sheet, by way of the legend. */
export function CountsChart({ weeks }: { readonly weeks: readonly DayCounts[] }) {
  const { t, plain, tag } = useWords();
  const figure = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [colorChange, setColorChange] = useState(0);
  const labels = parts.map((part) => plain(`health:statistics.names.${part}`)).join('\n');

  useEffect(() => {
    const ended = new AbortController();
    for (const query of colorChanges) {
      const again = (): void => {
        setColorChange((change) => change + 1);
      };
      matchMedia(query).addEventListener('change', again, { signal: ended.signal });
    }
    return () => {
      ended.abort();
    };
  }, []);

  useEffect(() => {
    let end: (() => void) | undefined;
    let isOver = false;
    const draw = async (): Promise<void> => {
      const { drawCounts } = await import('./draw-counts');
      if (isOver || figure.current === null || canvas.current === null) return;
      const swatches = [...figure.current.querySelectorAll('.swatch')];
      const { color, outlineColor, fontFamily } = getComputedStyle(figure.current);
      const short = new Intl.DateTimeFormat(tag, {
        ...{ month: 'short', day: 'numeric', timeZone: 'UTC' },
      });
      const names = labels.split('\n');
      end = drawCounts(canvas.current, {
        weeks: weeks.map(({ day }) => short.format(new Date(day))),
        bars: parts.map((part, index) => ({
          label: names[index] ?? '',
          color: getComputedStyle(swatches[index] ?? document.body).backgroundColor,
          values: weeks.map((week) => week[part]),
        })),
        ...{ ink: color, line: outlineColor, font: fontFamily },
      });
    };
    // Without it the table has all the numbers.
    draw().catch(() => undefined);
    return () => {
      isOver = true;
      end?.();
    };
  }, [weeks, labels, tag, colorChange]);

  return (
    <figure className="counts-chart" ref={figure}>
      <ul aria-hidden="true">
        {parts.map((part) => (
          <li key={part}>
            <span className={`swatch ${part}`} />
            {t(`health:statistics.names.${part}`)}
          </li>
        ))}
      </ul>
      <div>
        <canvas ref={canvas} role="img" aria-label={plain('health:statistics.chart')} />
      </div>
    </figure>
  );
}
