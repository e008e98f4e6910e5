import { BarChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, ScatterChart, GridComponent, AriaComponent, SVGRenderer]);

/** Colours of a picture: names of the style sheet's variables, so that light and dark are the page's own. */
export const chartColors = {
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  line: 'var(--line)',
  high: 'var(--high)',
  medium: 'var(--mark-line)',
  low: 'var(--low)',
  none: 'var(--edge)',
  main: 'var(--main)',
} as const;

/**
 * A chart drawn on the server as SVG text, so that no script runs in the page. What the library writes as inline
 * style becomes attributes: the page's policy allows no inline style. `label` is what a screen reader says.
 */
export function chartSvg(option: EChartsCoreOption, label: string, size: Size): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption({ animation: false, ...option });
  const svg = withoutStyle(chart.renderToSVGString());
  chart.dispose();
  return svg.replace(/^<svg [^>]*>/, () => openTag(label, size));
}

/** Width and height of a picture in pixels of its own; it grows and shrinks with the page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

function openTag(label: string, { width, height }: Size): string {
  const words = label.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${words}">`;
}

function withoutStyle(svg: string): string {
  return svg
    .replace(/<style[^>]*>[^<]*(?:<!\[CDATA\[[^\]]*\]\]>)?[^<]*<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style));
}

/** `dominant-baseline:central;font-size:12px;` as attributes of the same names (SVG 2 §6.6). */
function attributesOf(style: string): string {
  return style
    .split(';')
    .map((part) => part.split(':').map((word) => word.trim()))
    .filter(([name, value]) => /^[a-z-]+$/.test(name ?? '') && value && !/["<>]/.test(value))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

/** The same picture for a wide page and for a phone; the style sheet shows one of them. */
export function bothSizes(draw: (size: Size, slim: boolean) => string, height: number): string {
  const broad = draw({ width: 960, height }, false);
  const slim = draw({ width: 360, height: Math.round(height * 0.9) }, true);
  return `<div class="chart"><div class="broad">${broad}</div><div class="slim">${slim}</div></div>`;
}

/** Letters of a picture. */
export const chartFont = 'ui-sans-serif,system-ui,-apple-system,Segoe UI,Roboto,sans-serif';

/** One row of bars: a name, a colour, a value per label. */
export interface Series {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
}

/** A stacked bar chart. The legend stands beside it as text of the page. */
export function barChart(labels: readonly string[], series: readonly Series[]): string {
  const said = series.map((one) => `${one.name}: ${one.values.join(', ')}`).join('; ');
  return bothSizes(
    (size) =>
      chartSvg(
        {
          grid: { left: 30, right: 6, top: 10, bottom: 26 },
          textStyle: { fontFamily: chartFont },
          xAxis: {
            type: 'category',
            data: [...labels],
            axisTick: { show: false },
            axisLine: { lineStyle: { color: chartColors.line } },
            axisLabel: { color: chartColors.soft, fontSize: 13 },
          },
          yAxis: {
            type: 'value',
            minInterval: 1,
            axisLabel: { color: chartColors.soft, fontSize: 13 },
            splitLine: { lineStyle: { color: chartColors.line } },
          },
          series: series.map((one) => ({
            type: 'bar',
            stack: 'all',
            barMaxWidth: 44,
            name: one.name,
            itemStyle: { color: one.color },
            data: [...one.values],
          })),
        },
        `${labels.join(', ')}. ${said}.`,
        size,
      ),
    240,
  );
}
