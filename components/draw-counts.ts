import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';

export interface Bars {
  readonly label: string;
  readonly color: string;
  readonly values: readonly number[];
}

export interface Drawing {
  readonly weeks: readonly string[];
  /** from the bottom up */
  readonly bars: readonly Bars[];
  readonly ink: string;
  readonly line: string;
  readonly font: string;
}

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/**
 * Bars on a canvas, without a movement and without an answer to the pointer: every number is in the table
 * beside it. In a file of its own, since the library is as large as all the rest of the page.
 *
 * @returns how to end it
 */
export function drawCounts(canvas: HTMLCanvasElement, drawing: Drawing): () => void {
  const { weeks, bars, ink, line, font } = drawing;
  const text = { color: ink, font: { family: font, size: 13 } };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [...weeks],
      datasets: bars.map(({ label, color, values }) => ({
        label,
        data: [...values],
        backgroundColor: color,
        maxBarThickness: 40,
      })),
    },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      scales: {
        x: { stacked: true, ticks: text, grid: { display: false }, border: { color: line } },
        y: {
          ...{ stacked: true, beginAtZero: true, border: { display: false } },
          ticks: { ...text, precision: 0 },
          grid: { color: line, lineWidth: 0.5 },
        },
      },
    },
  });
  return () => {
    chart.destroy();
  };
}
